package io.throughline.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.jsoup.nodes.Element;

/// A phone that makes and shows passkeys, and the browser before it, in software: what stands in the fields that the
/// script fills in. It can be made to answer wrongly.
final class Device {
    private static final int PRESENT = 0x01;
    private static final int OPENED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] credential;
    private String holder = "";
    private int count = 1;
    private String origin = "http://localhost";
    private boolean isOpened = true;

    Device() {
        this.keys = keys();
        this.credential = new byte[32];
        new SecureRandom().nextBytes(credential);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException problem) {
            throw new AssertionError(problem);
        }
    }

    /// In front of another page than ours.
    Device at(String other) {
        origin = other;
        return this;
    }

    /// Nobody showed it a finger or typed its PIN.
    Device unopened() {
        isOpened = false;
        return this;
    }

    /// Signs the same number again, as a copy would.
    Device copied() {
        count--;
        return this;
    }

    Device of(String otherHolder) {
        holder = otherHolder;
        return this;
    }

    String credential() {
        return text(credential);
    }

    /// What the form is sent with that asks for a passkey.
    String[] make(Element form) {
        return make(form, form.attr("data-place"));
    }

    String[] make(Element form, String place) {
        holder = form.attr("data-holder");
        var client = client("webauthn.create", form.attr("data-challenge"));
        return new String[] {
            "name", form.expectFirst("[name=name]").val(),
            "credential", text(credential),
            "client", text(client),
            "attestation", text(attestation(place)),
            "transports", "internal,hybrid,something-new"
        };
    }

    /// What the form is sent with that asks to show one.
    String[] show(String challenge, String place) {
        var client = client("webauthn.get", challenge);
        var data = data(place, 0, new byte[0]);
        return new String[] {
            "credential", text(credential),
            "client", text(client),
            "data", text(data),
            "signature", text(signed(data, sum(client))),
            "holder", holder
        };
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    /// RFC 8949: a map of the kind of attestation, which is none, of nothing, and of the data.
    private byte[] attestation(String place) {
        var key = key();
        var made = ByteBuffer.allocate(16 + 2 + credential.length + key.length)
                .position(16)
                .putShort((short) credential.length)
                .put(credential)
                .put(key)
                .array();
        var data = data(place, WITH_KEY, made);
        var out = new ByteArrayOutputStream();
        out.write(0xa3);
        word(out, "fmt");
        word(out, "none");
        word(out, "attStmt");
        out.write(0xa0);
        word(out, "authData");
        out.write(0x58);
        out.write(data.length);
        out.writeBytes(data);
        return out.toByteArray();
    }

    private static void word(ByteArrayOutputStream out, String word) {
        out.write(0x60 + word.length());
        out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }

    /// RFC 9053: an elliptic curve, ES256, P-256, and its point.
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE});
        out.writeBytes(unsigned(point.getAffineX().toByteArray()));
        out.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        out.writeBytes(unsigned(point.getAffineY().toByteArray()));
        return out.toByteArray();
    }

    private static byte[] unsigned(byte[] number) {
        var whole = new byte[COORDINATE];
        var most = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - most, whole, COORDINATE - most, most);
        return whole;
    }

    private byte[] data(String place, int more, byte[] made) {
        var flags = PRESENT | (isOpened ? OPENED : 0) | more;
        return ByteBuffer.allocate(32 + 1 + 4 + made.length)
                .put(sum(place.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(count++)
                .put(made)
                .array();
    }

    private byte[] signed(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (var part : parts) signature.update(part);
            return signature.sign();
        } catch (GeneralSecurityException problem) {
            throw new AssertionError(problem);
        }
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException problem) {
            throw new AssertionError(problem);
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The same fields with another value in one of them.
    static String[] with(String[] fields, String name, String value) {
        var other = fields.clone();
        other[Arrays.asList(fields).indexOf(name) + 1] = value;
        return other;
    }
}
