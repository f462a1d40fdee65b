package app.facet.platform.ai.spi;

/** Says what is on a picture, without being asked anything about it. */
public interface ImageDescriber extends Engine {

    Description describe(Target target, Picture picture);
}
