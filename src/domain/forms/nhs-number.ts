/** The check digit of an NHS number (Modulus 11; NHS Data Model and Dictionary). */

const DIGITS = 10;
const MODULUS = 11;

/**
 * @param digits exactly ten digits, without spaces
 * @returns whether the last digit is the one that follows from the nine before it
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const numbers = [...digits].map(Number);
  const sum = numbers.slice(0, DIGITS - 1).reduce((total, number, index) => total + number * (DIGITS - index), 0);
  return (MODULUS - (sum % MODULUS)) % MODULUS === numbers[DIGITS - 1];
}
