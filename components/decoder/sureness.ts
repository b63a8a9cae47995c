/** From this confidence on a meaning is told as recognized. */
export const surely = 0.8;
/** From this confidence on a meaning is told as probable; below, as a guess. */
export const probably = 0.7;
