package app.facet.platform.media;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where photos lie and for how long.
 *
 * @param folder photos and their variants, sealed
 * @param scratchFolder where photos are worked on, on a disk of this machine
 * @param linkKeyFile the key that signs links; made at the first start, readable by its owner only
 * @param keptFor after this a photo is deleted unless its owner keeps it
 * @param linksLastFor a link shown to its owner works at least this long
 */
@ConfigurationProperties("facet.media")
record MediaSettings(
        Path folder,
        Path scratchFolder,
        Path linkKeyFile,
        @DefaultValue("30d") Duration keptFor,
        @DefaultValue("1h") Duration linksLastFor) {}
