/** By these the page's Content-Security-Policy knows its own script and style. A test computes them; `npm run golden` renews them. */
export const scriptHash = 'sha256-DFqOcjgvlqTi0NTG2iEEZyzelBNMMEABL22qlsRjt48=';
export const styleHash = 'sha256-jUYaNNrNr3s30om5e7kB9U0URG8Yz4nelcCkXXxxEe0=';
