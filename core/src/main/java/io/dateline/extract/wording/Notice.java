package io.dateline.extract.wording;

/** How much a line sounds like an error page. */
public enum Notice {
  /** Not at all. */
  NONE,
  /** It tells readers where to go next: any page may. */
  AID,
  /** It regrets something, or misses a part of a page, such as a video: a page with a story may. */
  REGRET,
  /** It says that a page is not there, is not shown, or is not for this reader. */
  STATED
}
