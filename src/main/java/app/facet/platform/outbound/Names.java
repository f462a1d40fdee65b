package app.facet.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
@FunctionalInterface
interface Names {

    List<InetAddress> lookup(String host) throws UnknownHostException;
}
