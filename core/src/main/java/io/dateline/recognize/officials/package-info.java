/**
 * How officials are read from a text. Not an API: anything here may change in any release.
 *
 * <p>No list of people is behind it: lists age, and they hold no spokesmen. A text passes these
 * steps, each in a class of its own, each in time proportional to the length of the text:
 *
 * <ol>
 *   <li>{@link io.dateline.recognize.officials.Tokenizer} cuts it into tokens. A possessive, an
 *       "ex-", and a "-designate" are tokens of their own; U.S. and J. are one each. A token is a
 *       few numbers in {@link io.dateline.recognize.officials.Tokens}, no object: its word's number
 *       in the {@link io.dateline.recognize.officials.Vocabulary} is all that the tables are asked
 *       for, and strings are made only of what is given back.
 *   <li>{@link io.dateline.recognize.officials.TitleSpotter} finds title phrases: a head of {@code
 *       titles.txt}, the words before it by {@link io.dateline.recognize.officials.LeftReader}
 *       ({@code modifiers.txt}), and by {@link io.dateline.recognize.officials.OwnerReader} whose
 *       office it is ({@code bodies.txt}, {@code institutions.txt}, {@code countries.txt}). {@link
 *       io.dateline.recognize.officials.PublicOffice} decides whether it is one: a minister's is, a
 *       president's with a country or alone, a chairman's only with a public body.
 *   <li>{@link io.dateline.recognize.officials.NameSpotter} finds what is written like a name.
 *   <li>{@link io.dateline.recognize.officials.Linker} ties titles to names: before the name, by
 *       {@link io.dateline.recognize.officials.NameBeforeTitle} beside it or after a verb, and by
 *       {@link io.dateline.recognize.officials.Counterparts} through "his Japanese counterpart".
 *       {@link io.dateline.recognize.officials.SharedTitle} reads "ministers A of P and B of Q",
 *       {@link io.dateline.recognize.officials.StaffTitles} "adviser to President A", {@link
 *       io.dateline.recognize.officials.OpenOffice} what two sentences say together, {@link
 *       io.dateline.recognize.officials.PartySeats} the marks of legislators. Each tie is a claim.
 *   <li>{@link io.dateline.recognize.officials.Coreference} finds which names are one person's:
 *       full names without a title, bare family names, family names that stand first.
 *   <li>{@link io.dateline.recognize.officials.CountryInference} fills in countries that the text
 *       leaves to the reader; when in doubt, none, and none without such an office ({@code
 *       governments.txt}).
 *   <li>{@link io.dateline.recognize.officials.OfficialReading} puts the records together.
 * </ol>
 *
 * <p>All words are in the tables of a folder beside this package, {@code en} for English; {@link
 * io.dateline.recognize.officials.Lexicon} reads them once. A title or a country that is missed is
 * a line there, and so is what a small word does ({@code grammar.txt}); a pattern that is missed is
 * a method of the linker and its parts. A language whose titles stand before and beside names as in
 * English needs a folder of the same tables.
 */
@NullMarked
package io.dateline.recognize.officials;

import org.jspecify.annotations.NullMarked;
