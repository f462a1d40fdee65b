package app.facet.product.headshots;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Headshots keeps what it can draw again.
 *
 * @param previewFolder pictures of styles, of nobody in particular
 * @param drawAhead whether they are drawn before anybody asks for them
 */
@ConfigurationProperties("facet.headshots")
record HeadshotsSettings(Path previewFolder, boolean drawAhead) {}
