export const style = `
:root { color-scheme: light dark; --line: light-dark(#c9ccd1, #4a4f57); --soft: light-dark(#f4f5f6, #24272c); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
header { display: flex; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.4rem; }
label { display: block; margin-top: 1rem; }
input, textarea { width: 100%; box-sizing: border-box; font: inherit; padding: .4rem; }
button { font: inherit; padding: .4rem .9rem; margin-top: 1rem; }
ul { list-style: none; padding: 0; }
li button { width: 100%; text-align: left; margin-top: .5rem; border: 1px solid var(--line); background: var(--soft); color: inherit; border-radius: .3rem; }
li small { display: block; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; overflow: auto; }
.choices { display: flex; gap: .8rem; flex-wrap: wrap; }
:focus-visible { outline: 3px solid light-dark(#1a5fb4, #8ab4f8); outline-offset: 2px; }
[role=alert]:not(:empty) { border-left: 4px solid #c01c28; padding-left: .8rem; }
`;
