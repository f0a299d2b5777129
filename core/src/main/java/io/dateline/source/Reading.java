package io.dateline.source;

/**
 * How the layers of one input are read.
 *
 * @param allowance shared by all of its layers
 * @param depth archives around it
 */
record Reading(FieldMap fields, SourceLimits limits, Allowance allowance, int depth) {
  /** An archive may lie in an archive; what lies deeper is more likely a trap than a collection. */
  static final int DEEPEST = 2;

  static Reading of(String source, FieldMap fields, SourceLimits limits) {
    return new Reading(fields, limits, new Allowance(source, limits), 0);
  }

  Reading inArchive() {
    return new Reading(fields, limits, allowance, depth + 1);
  }
}
