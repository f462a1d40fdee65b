package app.facet.platform.ai.spi;

import java.util.Set;

/** Says what is wrong with a picture. */
public interface PictureModerator extends Engine {

    /** The kinds of harm seen in it, none when it is fine. */
    Set<Harm> judge(Target target, Picture picture);
}
