package app.facet.platform.kernel;

/**
 * Where somebody goes to change a refusal.
 *
 * @param labelKey key of the words on the button
 * @param path of the view, without a leading slash
 */
public record WayOn(String labelKey, String path) {}
