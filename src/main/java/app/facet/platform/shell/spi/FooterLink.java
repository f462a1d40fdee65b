package app.facet.platform.shell.spi;

/**
 * A link at the bottom of the pages a visitor sees first, for instance to the privacy policy. A bean.
 *
 * @param path with its leading slash
 * @param order small numbers stand first
 */
public record FooterLink(String path, String nameKey, int order) {}
