package io.throughline.identity;

import io.throughline.WebApp;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonParserFactory;

/// Somebody with a password at a desk, who makes passkeys with devices and comes in with them.
record PasskeyHolder(WebApp app, Viewer viewer, String address, Surfer desk) {
    static final String PASSWORD = "a quiet harbour at dawn";
    static final String PAGE = "/me/passkeys";

    static PasskeyHolder of(WebApp app, SignIns signIns, String name, Role role) {
        var viewer = app.person(name, role, null);
        var address = "sela." + Ids.next() + "@seller.test";
        signIns.set(viewer.id(), address, new Password(PASSWORD));
        var holder = new PasskeyHolder(app, viewer, address, new Surfer(app, "curl/8"));
        holder.byPassword(holder.desk);
        return holder;
    }

    WebApp.Answer byPassword(Surfer browser) {
        return browser.post("/sign-in", "email", address, "password", PASSWORD, "then", "/deals");
    }

    /// The page on which the device is asked.
    WebApp.Answer begin(String name) {
        return desk.post(PAGE + "/challenge", "name", name, "password", PASSWORD);
    }

    WebApp.Answer make(Device device, String name) {
        return desk.post(PAGE, device.make(begin(name).one("form[data-challenge]")));
    }

    Device phone() {
        var phone = new Device();
        if (make(phone, "Phone").status() != 303) throw new AssertionError("The passkey was not made.");
        return phone;
    }

    static String challenge(Surfer browser) {
        var answer = browser.post("/sign-in/passkey/challenge");
        return String.valueOf(
                JsonParserFactory.getJsonParser().parseMap(answer.body()).get("challenge"));
    }

    /// In a browser that knows nobody.
    static WebApp.Answer show(Surfer browser, Device device, @Nullable String then) {
        var fields = device.show(challenge(browser), "localhost");
        return send(browser, fields, then == null ? new String[0] : new String[] {"then", then});
    }

    static WebApp.Answer send(Surfer browser, String[] fields, String... more) {
        return browser.post(
                "/sign-in/passkey",
                Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new));
    }
}
