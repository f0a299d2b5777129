package io.dateline.recognize.officials;

/**
 * One place where the text gives a person an office.
 *
 * @param name the person's name there
 * @param at the token by which claims are ordered
 * @param office the office
 */
record Claim(Name name, int at, HeldOffice office) {}
