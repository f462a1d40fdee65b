package app.facet.platform.imaging.studio;

/** Where the main lamp stands, as the viewer sees it. */
public enum LightSide {
    LEFT,
    FRONT,
    RIGHT
}
