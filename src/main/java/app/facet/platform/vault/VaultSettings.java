package app.facet.platform.vault;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where keys lie.
 *
 * @param folder owner-only; belongs on another backup schedule than the database, because a restored data key brings
 *     deleted data back. All nodes share it
 * @param rememberedFor a node may go on using a data key this long after another node changed or destroyed it
 */
@ConfigurationProperties("facet.vault")
record VaultSettings(Path folder, @DefaultValue("1m") Duration rememberedFor) {}
