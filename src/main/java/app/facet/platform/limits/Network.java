package app.facet.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** One household has one IPv4 address but 2^64 of IPv6: those count as one, and fill one bucket instead of as many. */
final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES)
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
