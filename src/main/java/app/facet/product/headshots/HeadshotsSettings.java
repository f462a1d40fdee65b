package app.facet.product.headshots;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Headshots keeps what it can draw again.
 *
 * @param previewFolder pictures of styles, of nobody in particular
 */
@ConfigurationProperties("facet.headshots")
record HeadshotsSettings(Path previewFolder) {}
