/** The translations of VICIdial's that were recorded. */
export const languages = 'br de dk el es2016 es2019 fr it jp nl ru se sk'.split(' ');
