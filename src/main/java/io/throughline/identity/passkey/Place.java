package io.throughline.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/// The address under which a browser reached us, as links are made of it, too. A passkey is made for the name in it,
/// and
/// is good nowhere else.
///
/// @param host without a port
/// @param origin as browsers put it: `https://crm.example.com`
record Place(String host, String origin) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Place of(HttpServletRequest request) {
        var scheme = request.getScheme();
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        var port = request.getServerPort();
        var isUsual = port <= 0 || port == (scheme.equals("https") ? HTTPS : HTTP);
        return new Place(host, scheme + "://" + host + (isUsual ? "" : ":" + port));
    }

    /// Browsers give passkeys to names alone, and only where nobody on the way can read along.
    boolean isFit() {
        var isName = !host.matches("[\\d.]+") && host.indexOf(':') < 0;
        var isHere = host.equals("localhost") || host.endsWith(".localhost");
        return isName && (isHere || origin.startsWith("https:"));
    }
}
