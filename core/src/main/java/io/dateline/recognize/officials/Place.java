package io.dateline.recognize.officials;

/**
 * What a place word stands for.
 *
 * @param name the country's or region's short name
 * @param country the country it lies in; empty if none or several
 * @param form how the word stands for it
 */
record Place(String name, String country, Form form) {

  /** How a word stands for a place. */
  enum Form {
    /** Japan, Republic of Korea. */
    NAME,
    /** Japanese. */
    ADJECTIVE,
    /** Tokyo: the seat of a government. */
    SEAT,
    /** California, Osaka. */
    REGION
  }

  boolean isCountry() {
    return form == Form.NAME || form == Form.ADJECTIVE;
  }
}
