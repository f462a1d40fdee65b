/**
 * The skills of working life, by their names in English and German, and where a text speaks of them. Nouns: skill, name,
 * mention. Keeps nothing, calls nothing, and finds the same in the same text every time.
 */
@ApplicationModule(
        id = "skills",
        displayName = "Skills",
        allowedDependencies = {})
@NullMarked
package app.facet.platform.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
