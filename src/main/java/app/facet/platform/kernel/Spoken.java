package app.facet.platform.kernel;

import java.util.Locale;

/** Something that is called differently in each language. As a parameter of a text it is said in the reader's. */
@FunctionalInterface
public interface Spoken {

    String in(Locale reader);
}
