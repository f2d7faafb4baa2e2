package io.throughline.identity.company;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// A sign-in of a company on this machine, which says whatever a test wants it to. It insists on the proof key and on
/// the client's secret, and gives each code once.
final class OwnProvider implements AutoCloseable {
    static final String CLIENT = "throughline";
    static final String SECRET = "a secret that only the two of them know";

    private static final RSAKey KEY = key();
    private static final RSAKey OTHER_KEY = key();

    private final HttpServer server;
    private final Map<String, Promised> codes = new ConcurrentHashMap<>();

    private record Promised(String token, String challenge) {}

    private OwnProvider(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    static OwnProvider start() {
        return at(0);
    }

    static OwnProvider at(int port) {
        try {
            return new OwnProvider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String description() {
        return """
                {"issuer": "I", "authorization_endpoint": "I/authorize", "token_endpoint": "I/token",
                 "jwks_uri": "I/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".replace("\"I", "\"" + issuer());
    }

    /// Somebody signs in there.
    ///
    /// @param address to which the browser was sent
    /// @return the path with which it comes back
    String signIn(String address, JWTClaimsSet.Builder who) {
        return signIn(address, who, OwnProvider::signed);
    }

    String signIn(String address, JWTClaimsSet.Builder who, Function<JWTClaimsSet, String> token) {
        var asked = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var claims = new JWTClaimsSet.Builder(claims(who, decoded(String.valueOf(asked.get("nonce")))));
        var code = UUID.randomUUID().toString();
        codes.put(code, new Promised(token.apply(claims.build()), String.valueOf(asked.get("code_challenge"))));
        var back = decoded(String.valueOf(asked.get("redirect_uri"))).replaceFirst("^https?://[^/]+", "");
        return back + "?code=" + code + "&state=" + asked.get("state");
    }

    /// What a test says of somebody counts; the rest is as it should be.
    private JWTClaimsSet claims(JWTClaimsSet.Builder who, String nonce) {
        var said = who.build();
        var all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", nonce);
        said.getClaims().forEach(all::claim);
        return all.build();
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /// A word to our back channel that a session has ended.
    String logout(JWTClaimsSet.Builder what) {
        return signed(logoutClaims(what));
    }

    JWTClaimsSet logoutClaims(JWTClaimsSet.Builder what) {
        var all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        what.build().getClaims().forEach(all::claim);
        return all.build();
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    static String signedByAnother(JWTClaimsSet claims) {
        return signed(claims, OTHER_KEY);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /// With what both sides know, as if it were a key.
    static String signedWithTheSecret(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var form = UriComponentsBuilder.newInstance()
                .query(body)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var promised = codes.remove(String.valueOf(form.get("code")));
        var isProven =
                promised != null && promised.challenge().equals(challenge(String.valueOf(form.get("code_verifier"))));
        if (!isProven || !credentials().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "access_token",
                                "access",
                                "token_type",
                                "Bearer",
                                "expires_in",
                                60,
                                "id_token",
                                promised.token())));
    }

    private static String credentials() {
        var both = CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID("harbour")
                    .algorithm(Algorithm.parse("RS256"))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
