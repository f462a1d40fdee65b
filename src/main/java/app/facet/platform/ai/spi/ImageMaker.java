package app.facet.platform.ai.spi;

/** Makes a picture from words. */
public interface ImageMaker extends Engine {

    Drawing make(Target target, ImageTask task);
}
