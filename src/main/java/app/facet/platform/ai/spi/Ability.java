package app.facet.platform.ai.spi;

/** What a model can do. */
public enum Ability {
    WRITE(TextWriter.class),
    SEE(ImageReader.class),
    DESCRIBE(ImageDescriber.class),
    MAKE(ImageMaker.class),
    EDIT(ImageEditor.class),
    MODERATE(Moderator.class),
    INSPECT(PictureModerator.class);

    private final Class<? extends Engine> needs;

    Ability(Class<? extends Engine> needs) {
        this.needs = needs;
    }

    /** The engine it takes. */
    public Class<? extends Engine> needs() {
        return needs;
    }
}
