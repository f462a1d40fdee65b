package app.facet.platform.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How far Facet reaches.
 *
 * @param ports that may be called on other people's servers
 * @param ownServers {@code host:port} of servers in the own network that may be called all the same, such as a model
 *     server on this machine: {@code localhost:11434}
 * @param answerTimeout how long a whole call may take, redirects and body included
 * @param largest body that is read
 */
@ConfigurationProperties("facet.outbound")
record OutboundSettings(
        @DefaultValue({"80", "443"}) Set<Integer> ports,
        @DefaultValue List<String> ownServers,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("10MB") DataSize largest) {}
