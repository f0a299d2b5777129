package io.dateline.recognize.officials;

/** A public body known by name, and its country; empty if international. */
record Institution(String name, String country) {}
