/** Given names that are women's, and men's, as English news print them. Names of both are in neither. */
export const womensNames = `
Ada Adele Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea
Angela Angelina Anita Anjali Ann Anna Annalena Anne Annette Annie Antonia Anya April Arianna Ashley Astrid Aung Ayesha Barbara Beata Beatrice Beatriz
Becky Bernadette Beth Bettina Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Brittany Camila Camilla Camille Carla Carly Carmen Carol Carolina
Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Concepción Connie Consuelo
Cristina Cynthia Daisy Dana Daniela Danielle Daria Dawn Debbie Deborah Debra Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy Ebba Edith Ekaterina
Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Ewa Fatima Fatou Fiona Florence
Frances Francesca Francine Frieda Gabriela Gabriella Galina Gemma Georgia Geraldine Gina Gisela Giulia Gladys Gloria Grace Greta Gretchen Guadalupe Gwen Hadiza
Halima Hanan Hannah Harriet Heather Hedwig Heidi Helen Helena Helga Hillary Hilary Hina Holly Ida Ilona Indira Ines Ingrid Irene Irina Isabel Isabella
Ivanka Ivy Iryna Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jeanne Jeannette Jelena Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodi
Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie June Justine Kamala Karen Karin Karine Karoline Karla Kate Katarina Katherine Kathleen Kathryn Kathy Katie
Kayla Kaja Kelly Kimberly Kirsten Klara Kristen Kristin Kristina Ksenia Larisa Latifa Laura Lauren Leila Lena Leslie Leticia Leyla Lidia Liliana Lily
Linda Lisa Liz Loretta Lori Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lynn Madeleine Maggie Magdalena Malala Mara Margaret Margarita Margot Maria María
Mariam Mariana Marianne Marie Marilyn Marina Marine Marisol Marjorie Martha Martina Mary Maryam Matilda Maureen Maya Megan Melanie Melania Melinda Melissa
Mercedes Meryem Mia Michaela Michelle Mila Mildred Mina Miriam Molly Monica Monika Myra Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nicola
Nicole Nikki Nina Noor Nora Norma Nur Oksana Olena Olga Olha Olivia Olympia Oxana Paige Pamela Patricia Patty Paula Pauline Penelope Penny Petra Phyllis Polly
Priti Priya Rachel Ramona Raquel Rebecca Regina Renata Renee Rhonda Rita Roberta Robyn Rosa Rosalind Rose Rosemary Roxana Ruth Sabine Sabrina Sadia
Sally Salma Samantha Sandra Sanna Sara Sarah Savannah Selma Shabana Shannon Sharon Sheila Sheikha Shelly Shirley Silvia Simone Sinead Smriti Sofia Sonia Sophia
Sophie Stacey Stella Stephanie Sue Sunita Susan Susana Susanne Suzanne Svetlana Svitlana Sviatlana Sylvia Sylvie Tamara Tamika Tania Tanya Tara Tatiana Tatyana Teresa Tess
Tetiana Theresa Tiffany Tina Tracy Trudy Tsai Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Veronika Victoria Viktoria Viola Violeta Virginia Vivian Wanda Wendy Whitney Wilma
Xiomara Yael Yasmin Yevgenia Yolanda Yulia Yvette Yvonne Zahra Zainab Zeinab Zhanna Zoe Zofia Zsuzsanna Nicola Kellyanne Anja Antje Ulrike Sahra Giorgia Elly Roberta
Delcy Ximena Claudia Francia Keiko Dina Yuriko Sanae Akiko Yoko Naoko Hiroko Soo Eun Mette Magdalena Maia Salome Zuzana Viorica Kersti Ingrida Gitanas Vjosa
`;

export const mensNames = `
Aaron Abdallah Abdel Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abe Abel Abraham Abu Adam Adel Adolf Adrian Ahmad Ahmed Akbar Akio Al Alain Alan Albert Alberto Aldo
Alejandro Aleksandar Aleksandr Aleksei Alessandro Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Ali Allan Allen Alvaro Álvaro Amir Amit Anatoly Anders Andre
André Andrei Andres Andrés Andrew Andrey Andriy Andrii Andrzej Andy Angel Ángel Angus Anthony Anton Antonio António Antony Ari Ariel Aristides Arjun Armando Armin Arnold
Arseniy Artem Arthur Arturo Arvind Asad Asif Augusto Avi Axel Ayman Aziz Barack Barney Barry Bart Bartosz Bashar Basil Ben Benito Benjamin Bernard Bernardo Bernie Bert
Bill Billy Binyamin Bjorn Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Carl Carles Carlo Carlos Carter Cesar César Chad
Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Claude Claus Clemens Cliff Clifford Clint Colin Conor Corey Craig Cristian Cyril Cyrus Damian
Damien Dan Daniel Daniil Danny Dario Darren Darryl Dave David Dean Delfin Dennis Denis Denys Derek Devin Dick Didier Diego Dieter Dietmar Dimitris Dirk Dmitri Dmitriy Dmitry
Dmytro Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Ehud Eli Elias Elliot Elliott Elon Emanuel Emiliano
Emilio Emmanuel Emmerson Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Esteban Ethan Eugene Evan Evgeny Fabian Fabio Fabrice Faisal Farid Felipe Felix Ferdinand Fernando
Fethullah Fidel Filip Florian Floyd Francesco Francis Francisco Franco Frank Franklin François Francois Frans Franz Fred Frederick Friedrich Fritz Fumio Fyodor Gabriel Gareth Garry
Gary Gavin Gavriel Geert Geoffrey Georg George Georges Georgios Gerald Gerard Gérard Gerhard Gerry Giacomo Gideon Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg
Gregor Gregory Guido Guillaume Guillermo Günter Gus Gustav Gustavo Guy Hakan Hamid Hamza Hans Harold Harry Harvey Hasan Hashim Hassan Hector Héctor Heinrich Heinz Helmut Henri Henrik Henry
Herbert Herman Hideo Hiroshi Horacio Horst Howard Hubert Hugh Hugo Humberto Hussein Hussain Ian Ibrahim Ignacio Igor Ihor Ilham Ilya Imad Imran Isaac Ismail Ivan Ivo
Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jakub James Jamal Jamie Jan Janez Jared Jaroslaw Jason Javad Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesper Jim
Jimmy Jiří João Joao Joachim Joaquín Joe Joel Joern Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge José Jose Josef Josep Joseph Josh Joshua Juan Jude Julian Julien Julio
Julius Junichiro Jürgen Justin Kamal Karim Karl Kaspar Kassym-Jomart Keir Keith Ken Kenneth Kevin Khaled Khalid Khalifa Kirill Klaus Kofi Konrad Konstantin Kostas Kurt Kyle Kyriakos
Lalit Lance Larry Lars Laurence Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leopoldo Levi Lewis Liam Lindsey Lionel Lloyd Lorenzo Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Luís Lukas Luke
Lyle Maciej Magnus Mahathir Mahmoud Mahmud Maksym Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marion Mariusz Mark Marko Marshall Martin Marvin
Mateusz Mathias Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehdi Mehmet Melvin Michael Michał Michel Miguel Mihai Mike Mikhail Mikheil Miklos Milan Milos Miloš Milorad Miroslav Mitch Mohamad
Mohamed Mohammad Mohammed Mojtaba Morris Moshe Muammar Muhammad Muhammadu Mukhtar Murat Mustafa Mykhailo Mykola Naftali Narendra Nasser Nathan Nawaz Ned Neil Nelson Nestor Nicholas Nick Nicolae Nicolas
Nicolás Nigel Nikita Nikol Nikola Nikolai Nikolay Nikos Nils Norbert Norman Nouri Oleg Oleh Oleksandr Oleksiy Oleksii Oliver Olivier Olaf Omar Orlando Oscar Oskar Otto Owen Pablo Pascal Patrick Patrik Patrushev Paul Paulo
Pavel Pavlo Pedro Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pietro Piotr Pravind Prabowo Qasem Quentin Rafael Rafał Rahul Raimundo Raj Rajesh Rajnath Ralph Ramón Ramon Ramzan Rand Randall Randy Raphael
Rashid Raul Raúl Ray Raymond Recep Reince Reinhard Reinhold Rene René Rex Ricardo Riccardo Richard Rick Ricky Riad Rob Robert Roberto Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Ross Roy Ruben Rubén Rudolf Rudy
Rupert Ruslan Russell Rustem Ryan Sadiq Saeed Sajid Salman Salvador Salvatore Sam Sameh Sami Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sébastien Serge Sergei Sergey Sergio Serhii Serhiy Seth Shahid Shaun Shawn Shehbaz Shigeru Shimon Shinzo Sidney Silvio Simon Slobodan Stan Stanislav Stanley Stefan Stefano Stephane Stéphane Stephen Steve Steven Stewart Stuart
Subrahmanyam Suleiman Sven Taha Tareq Tariq Taro Tarek Taylor Ted Tedros Terrence Terry Theo Theodore Thierry Thom Thomas Thorsten Tim Timothy Timur Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Travis Trent Trevor Umar Umaru
Uwe Vadim Valdis Valery Valeriy Vasily Vasyl Viacheslav Victor Vijay Viktor Ville Vincent Vincenzo Vitali Vitaliy Vitaly Vlad Vladimir Vladislav Vladyslav Vojislav Volker Volodymyr Vsevolod Vyacheslav Waleed Walid Wally Walter Warren Wayne Werner Wilfried Wilhelm Will William Willy Wladimir Wojciech Wolfgang
Xavier Yair Yahya Yasir Yasser Yegor Yevgeny Yevhen Yitzhak Yoav Yoshihide Yossi Youssef Yousef Yuri Yuriy Yusuf Yves Zachary Zbigniew Zoran Zviad Jens Ulf Joko Narendra Amit Yogi Uhuru Bola Cyril Kgalema Thabo Jacob Goodluck Alassane Macky Denis Félix Felix
`;

/** Names of one person in two languages or in full and short. Who has one of them and the same surname has the others too. */
export const nameVariants = `
Volodymyr Vladimir Wladimir Vladymyr|Serhiy Serhii Sergei Sergey Sergiy Sergii|Oleksandr Alexander Aleksandr Alexandr Olexander Aleksander Alex|Oleksiy Oleksii Alexei Alexey Aleksei Aleksey Olexiy|Mykhailo Mikhail Mykhaylo Michail|Mykola Nikolai Nikolay|Dmytro Dmitry Dmitri Dmitriy|Yevhen Yevgeny Evgeny Yevgeni Evgeni Yevheniy|Andriy Andrii Andrei Andrey Andrej|Ihor Igor|Oleh Oleg|Olha Olga|Olena Elena Yelena|Iryna Irina|Kateryna Ekaterina Yekaterina|Petro Pyotr Petr|Pavlo Pavel|Vasyl Vasily Vasiliy|Viktor Victor|Yuriy Yuri Yury Yurii|Vitaliy Vitali Vitaly Vitalii|Vyacheslav Viacheslav|Anatoliy Anatoly Anatolii|Artem Artyom|Maksym Maxim Maksim|Yulia Yuliya Julia Iuliia|Tetiana Tatiana Tatyana|Svitlana Svetlana Sviatlana|Natalia Nataliya Natalya|Kostiantyn Konstantin Kostyantyn|Vladyslav Vladislav|Denys Denis|Danylo Daniil Danil|Illia Ilya
Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed Mohamud|Ahmed Ahmad|Hussein Hussain Husain Hossein|Hassan Hasan|Abdullah Abdallah Abdulla|Youssef Yousef Yusuf Yousuf Yusef|Mahmoud Mahmud|Khaled Khalid|Omar Umar|Osama Usama|Ibrahim Ebrahim Ibraheem|Mustafa Mostafa|Ismail Ismael Esmail|Said Saeed Saïd|Abdelfattah Abdel-Fattah|Fatima Fatemeh|Bashar Bashir|Nasser Naser Nasir|Walid Waleed|Tariq Tareq Tarek|Amr Amro|Qassem Qasem Qassim|Moammar Muammar Moamer
Joseph Joe|William Bill Will Billy|Robert Bob Rob Bobby|Michael Mike|Thomas Tom|Timothy Tim|James Jim Jimmy Jamie|Daniel Dan Danny|David Dave|Steven Steve Stephen|Christopher Chris|Benjamin Ben|Theodore Ted|Edward Ed Ted Eddie|Nicholas Nick|Matthew Matt|Samuel Sam|Anthony Tony Antony|Andrew Andy|Richard Rick Dick Rich|Charles Charlie Chuck|Kenneth Ken|Ronald Ron|Donald Don|Gregory Greg|Jeffrey Jeff|Lawrence Larry|Bernard Bernie|Patrick Pat|Philip Phil|Peter Pete|Raymond Ray|Ronald Ron|Douglas Doug|Katherine Kate Kathy Catherine Cathy Katie|Elizabeth Liz Beth Betty|Susan Sue|Deborah Debbie Debra|Patricia Pat Patty|Jennifer Jen Jenny|Barbara Barb|Margaret Maggie Peggy|Rebecca Becky|Alexandria Alex|Joshua Josh|Zachary Zach|Jonathan Jon|Nathan Nathaniel Nate|Mitchell Mitch|Randall Randy|Leonard Len|Frederick Fred|Francis Frank|Walter Walt
`;

/** Family names that stand first, as in "Xi Jinping" and "Yoon Suk Yeol". */
export const familyNamesFirst = `
Xi Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang
Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Yao Shen Zhong Cui Tan Lai Tsai Ko Chiang Mao Bo Qin Hua Geng Gong Mo Meng Hou Qiu Bai Kong
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Chang Lim Im Moon Shin Seo Kwon Hwang Ahn Song Hong Yoo Yu Ryu Noh Roh Oh Han Bae Baek Nam Ban Ri Pak Chung Hyon Paek Thae
Nguyen Tran Le Pham Vo Vu Ngo Dang Bui Do Truong To Phan
`;

/** The given part behind such a name: syllables of Chinese and Korean, joined by a hyphen or not. */
export const givenPartBehind =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uan|uai|yeo|yeol|eok|eon|oon|ook|eun|eul|suk|yun|yong|jong|jung|hyun|hyon|myung|hye|kyung|kyun|joon|hoon|soo|young|woo|won|geun|sook|seok|seon|ho|ki|nak|byung|duk|tae|jae|jin|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü)-?){1,2}$/i;

/** Endings that are spelt in several ways, and how they are compared: "Zelenskyy", "Zelenskiy" and "Zelensky" are one. */
export const surnameFoldings: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|as|ash|ar|an|ad|at|az)-(?=.{3})/, ''],
  [/(?:sk|ck)(?:yy|iy|yi|ij|ii|y|i|yj)$/, 'sky'],
  [/(?:y|i)?ev$/, 'ev'],
  [/(?:yy|iy|ii|ij|yi)$/, 'y'],
  [/^(?:q|kh?|gh?)add?h?afi$/, 'gaddafi'],
  [/ou/, 'u'],
  [/(.)\1/g, '$1'],
  [/kh/g, 'h'],
  [/y$/, 'i'],
  [/x/, 'ks'],
  [/ph/, 'f'],
  [/[wv]/g, 'v'],
];
