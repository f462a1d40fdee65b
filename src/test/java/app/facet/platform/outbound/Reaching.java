package app.facet.platform.outbound;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** The door as it is, with one server of this machine let in. */
public final class Reaching {

    private Reaching() {}

    public static Outbound server(int port, Duration answer) {
        return new Outbound(
                new OutboundSettings(
                        Set.of(443),
                        List.of("localhost:" + port),
                        Duration.ofSeconds(2),
                        answer,
                        DataSize.ofMegabytes(10)),
                host -> List.of(InetAddress.getAllByName(host)));
    }
}
