/// A made-up company's CRM export, from a seed: for the demo, the tests, the docs and the benchmark.
@NullMarked
@NamedInterface("sample")
package io.throughline.exchange.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
