package app.facet.platform.ai.spi;

import java.util.Set;

/** One way of speaking to model servers. Keeps nothing from call to call, tries once, and throws {@link EngineFailure}. */
public interface Engine {

    /** The formats of the registry it speaks. */
    Set<String> formats();

    /** Finds out, as cheaply as can be, whether the key is good. */
    void check(Target target);
}
