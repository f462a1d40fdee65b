package app.facet.platform.ai.spi;

/** Changes a picture as words say. */
public interface ImageEditor extends Engine {

    Drawing edit(Target target, ImageTask task);
}
