/** 850 → "1 s", 75 000 → "1 min 15 s". */
export const seconds = (milliseconds: number): string => {
  const whole = Math.max(1, Math.round(milliseconds / 1000))
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
