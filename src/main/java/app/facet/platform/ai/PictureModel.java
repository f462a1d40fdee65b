package app.facet.platform.ai;

/**
 * A model that changes pictures.
 *
 * @param code its name with us
 * @param provider whose it is
 */
public record PictureModel(String code, String provider, String name) {}
