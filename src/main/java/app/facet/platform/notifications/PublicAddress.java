package app.facet.platform.notifications;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach Facet, for links that leave it. Taken from the settings and never from a request: whoever forges a
 * host name must not have their own address mailed to somebody else.
 */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
        of("");
    }

    /** The whole address of a page. */
    public String of(String path) {
        // Which port was given is known only once the server runs.
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        String base = environment.getProperty("facet.public-address", "");
        String root = base.isBlank() ? "http://localhost:" + port : base.replaceFirst("/+$", "");
        if (!root.matches("https?://.+")) {
            throw new IllegalStateException("facet.public-address must begin with https:// or http://");
        }
        return URI.create(root + "/" + path).toString();
    }
}
