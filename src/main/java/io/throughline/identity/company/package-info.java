/// The company's own sign-in, by OpenID Connect.
@NullMarked
package io.throughline.identity.company;

import org.jspecify.annotations.NullMarked;
