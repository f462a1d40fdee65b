package app.facet.platform.ai.spi;

import java.util.Set;

/** Says what is wrong with a text. */
public interface Moderator extends Engine {

    /** The kinds of harm found in it, none when it is fine. */
    Set<Harm> judge(Target target, String text);
}
