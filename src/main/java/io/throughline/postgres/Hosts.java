package io.throughline.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The servers of an address: one, or several of which one at a time is the primary.
///
/// @param first the address with the first of them alone
/// @param others each as host and port
record Hosts(String first, List<String> others) {
    private static final Pattern SEVERAL =
            Pattern.compile("((?:jdbc:)?[a-z]+://(?:[^@/?]*@)?[^,/?@]+)((?:,[^,/?@]+)+)(/.*)");
    private static final int USUAL_PORT = 5432;

    /// Of several the driver looks for the one that can be written to, and looks again soon: one that followed a moment
    /// ago may be the primary now.
    private static final List<String> OF_SEVERAL =
            List.of("targetServerType=primary", "hostRecheckSeconds=1", "connectTimeout=3");

    static Hosts of(String address) throws URISyntaxException {
        var several = SEVERAL.matcher(address);
        if (!several.matches()) return new Hosts(address, List.of());
        var others = new ArrayList<String>();
        for (var host : several.group(2).substring(1).split(",", -1))
            others.add(withPort(new URI("postgres://" + host + "/")));
        return new Hosts(several.group(1) + several.group(3), others);
    }

    static String withPort(URI address) throws URISyntaxException {
        if (address.getHost() == null) throw new URISyntaxException("", "no host");
        return address.getHost() + ":" + (address.getPort() < 0 ? USUAL_PORT : address.getPort());
    }

    /// What stands behind the `?` of the address, with what several servers need and it does not say.
    String parameters(String said) {
        if (others.isEmpty()) return said;
        var all = new ArrayList<String>();
        if (!said.isEmpty()) all.add(said);
        for (var needed : OF_SEVERAL)
            if (!("&" + said).contains("&" + needed.replaceFirst("=.*", "="))) all.add(needed);
        return String.join("&", all);
    }
}
