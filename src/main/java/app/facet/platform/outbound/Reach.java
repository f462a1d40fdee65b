package app.facet.platform.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * What may be called. An address is found once and the connection goes to that very address, so a name cannot first
 * show a good one and then lead elsewhere.
 */
class Reach implements Dns {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*|0[xX].*");

    private final Set<Integer> ports;
    private final Set<OwnServer> ownServers;
    private final Names names;

    Reach(OutboundSettings settings, Names names) {
        this.ports = Set.copyOf(settings.ports());
        this.ownServers =
                Set.copyOf(settings.ownServers().stream().map(OwnServer::of).toList());
        this.names = names;
    }

    /** @throws NotAllowed unless scheme, port, host and the absence of a user in it are as they should be */
    void check(HttpUrl url) throws NotAllowed {
        boolean plain = url.username().isEmpty() && url.password().isEmpty();
        boolean usual = ports.contains(url.port()) && !ownServer(url.host()) && !isNumberOfOurs(url.host());
        if (!plain || !(isOwn(url) || usual)) {
            throw new NotAllowed();
        }
    }

    /** Also numbers that others may read as another address than we do. */
    private static boolean isNumberOfOurs(String host) {
        if (!NUMBERS.matcher(host).matches()) {
            return false;
        }
        try {
            var address = InetAddress.ofLiteral(host);
            boolean odd = !host.contains(":") && !address.getHostAddress().equals(host);
            return odd || !PublicAddresses.contain(address);
        } catch (IllegalArgumentException none) {
            return true;
        }
    }

    /** A server in the own network that was named in the settings. */
    boolean isOwn(HttpUrl url) {
        return ownServers.contains(new OwnServer(url.host(), url.port()));
    }

    /** The name alone is not enough to know the port; the socket knows it. */
    private boolean ownServer(String host) {
        return ownServers.stream().anyMatch(own -> own.host.equals(host));
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var found = names.lookup(host);
        if (!ownServer(host) && !found.stream().allMatch(PublicAddresses::contain)) {
            throw new NotAllowed();
        }
        return found;
    }

    /** The last word, just before connecting: also for addresses that were never looked up. */
    void check(InetSocketAddress target) throws UnknownHostException {
        var address = target.getAddress();
        if (address == null || !(PublicAddresses.contain(address) || isOwn(address, target.getPort()))) {
            throw new NotAllowed();
        }
    }

    private boolean isOwn(InetAddress address, int port) throws UnknownHostException {
        for (OwnServer own : ownServers) {
            if (own.port == port && names.lookup(own.host).contains(address)) {
                return true;
            }
        }
        return false;
    }

    /** @param host as {@link HttpUrl#host} spells it */
    private record OwnServer(String host, int port) {

        static OwnServer of(String text) {
            var url = HttpUrl.get("http://" + text);
            return new OwnServer(url.host(), url.port());
        }
    }
}
