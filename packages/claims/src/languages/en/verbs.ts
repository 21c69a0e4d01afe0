/** Common English verbs that report nothing. They let the engine see where a clause starts and where a noun phrase ends. */
export const commonVerbs = `
abandon absorb abuse accelerate access accompany accomplish account achieve acquire act adapt address adjust adopt advance affect afford agree aid aim
allow alter amount appeal appear apply appoint approach approve arise arm arrange arrest arrive assassinate assault assemble assess assign assist assume attach
attack attempt attend attract avoid awake award back balance ban bar bear beat become begin behave belong benefit bet bid bind bite block blow bomb border borrow
bother bounce break breathe bring broadcast build burn burst bury buy calculate call cancel capture care carry cast catch cause celebrate center challenge change
chase check choose cite clash classify clean clear climb close coincide collapse collect combat combine come command commit communicate compare compete
compile complete comply compose comprise conduct conflict connect consist constitute construct consume contact contain contest contribute control convert
cook cooperate coordinate cope copy correspond cost count counter cover crack crash create cross cut damage dance date deal debate decline decrease dedicate defeat
defend define delay deliver demand depart depend deploy depict derive descend deserve design destroy detain detect deteriorate develop devote die differ dig
direct disappear discover discriminate dismantle display dissolve distinguish distribute divide dominate donate double down draft drag draw dream dress drink drive drop
dry earn ease eat edit educate elect eliminate embrace emerge employ empower enable encounter encourage end endure engage enhance enjoy enter entitle equip
erupt escalate escape establish evacuate evaluate evolve examine exceed exchange execute exercise exist expand experience exploit explode explore export expose extend
face facilitate fail fall favor feature feed fight fill finance finish fire fit fix flee float flow fly focus fold follow force form found free freeze fuel
fulfill function fund gain gather generate get give go govern grab grant grow guide halt hand handle hang happen harm hate head heal help hide hire hit hold host hunt
hurt identify ignore impact implement import impose improve include incorporate increase incur influence inherit initiate injure install integrate intend intensify
interact intercept intervene introduce invade invest investigate invite involve isolate join judge jump justify keep kick kidnap kill kiss knock lack land last laugh launch
lay lead lean leap learn leave lend let lie lift light limit link live load locate lock look lose love lower maintain make manage manufacture march mark match matter
mean measure meet merge miss mix monitor mount move multiply murder name narrow need negotiate neutralize nominate obtain occupy occur offer open operate oppose orchestrate
organize originate overcome overlook oversee owe own park participate pass pay peak perform permit persuade pick place plan plant play plot plunge poll pose possess postpone
pour practice precede prefer prepare present preserve press pressure prevail prevent proceed process produce progress prompt promote protect prove provide provoke publish pull punish
purchase pursue push put qualify quit race rain raise range rank rate reach react read realize rebuild receive recover recruit reduce refer reflect reform refuse
regard register regret regulate rejoin relate relax rely remain remove render renew repair repeat replace represent rescue reserve reside resign resist resolve resonate rest
restore restrict result resume retain retaliate retire retreat return reverse review ride rise risk roll rule run rush sail save scale scan score scrutinize search
secure see seek seem seize select sell send sentence separate serve set settle shake shape share shift shine shoot shop shrink shut sign sing sink sit sleep slide slow
smash smell smile solve sort spark speed spend split spread spring stabilize staff stage stand start stay steal stem step stick stop store strengthen stress stretch
strike strip structure struggle study submit succeed sue suffer suit supply support suppose surge surpass surprise surrender surround survive suspend sustain swap sweep swing switch
tackle take talk target taste teach tear tend terminate test threaten throw tie tighten top touch tour track trade train transfer transform translate travel treat trigger
triumph trust try turn undercut undergo undermine understand undertake unfold unify unite unleash update uphold use utilize value vary view violate visit vote wage
wait wake walk want warrant waste watch weaken wear weigh welcome widen win wipe wish withdraw withstand witness work worsen wound wrap yield`;
