/** “1 brief”, “2 briefs”. */
export const count = (number, one, several) => `${number} ${number === 1 ? one : several}`;
