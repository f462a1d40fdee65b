package app.facet.platform.ai.spi;

/** Looks at pictures and says what was asked about them. */
public interface ImageReader extends Engine {

    Reply read(Target target, TextTask task);
}
