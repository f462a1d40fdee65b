package app.facet.platform.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public internet. Everything IANA's registries of special-purpose addresses set aside is
 * out, and so is whatever carries another address inside it.
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC_4 = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10), // carriers' own, and a cloud's metadata
            new Block("127.0.0.0", 8),
            new Block("168.63.129.16", 32), // a cloud's control server, at an address that looks public
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3));
    private static final Block GLOBAL_6 = new Block("2000::", 3);
    private static final List<Block> NOT_PUBLIC_6 = List.of(
            new Block("2001::", 23), // tunnels among them
            new Block("2001:db8::", 32),
            new Block("2002::", 16), // carries an IPv4 address
            new Block("3fff::", 20));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(address));
        }
        return GLOBAL_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }

    /** @param bits how many of the first bits addresses in it share */
    private record Block(InetAddress first, int bits) {

        Block(String first, int bits) {
            this(InetAddress.ofLiteral(first), bits);
        }

        boolean contains(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] theirs = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
