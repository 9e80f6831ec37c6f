// What every program pays: the standard library.
export const names: string[] = [];
