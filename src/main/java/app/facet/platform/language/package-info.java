/**
 * What can be said about a text, and done with it, without asking anybody: words and sentences, how hard it is to read,
 * what it is about, what it resembles. English and German. Nouns: token, sentence, stem, keyword, shingle. Keeps
 * nothing, calls nothing, and gives the same answer to the same text every time.
 */
@ApplicationModule(
        id = "language",
        displayName = "Language",
        allowedDependencies = {})
@NullMarked
package app.facet.platform.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
