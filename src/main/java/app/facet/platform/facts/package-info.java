/**
 * What people told about themselves, and whether a text about them says more than that. Nouns: fact, claim, finding.
 * Facts have a source, a date and a confidence; a text's numbers, dates, names, employers, titles, degrees, certificates
 * and tools are claims, each with its place in the text.
 */
@ApplicationModule(
        id = "facts",
        displayName = "Facts",
        allowedDependencies = {"language"})
@NullMarked
package app.facet.platform.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
