package dev.pytree.samples.kotlin

import dev.pytree.*

fun main() {
    val network = Network(
        listOf(Linear(floatArrayOf(1f, 2f), null, "first"), Scale(2.0, true)),
        mapOf("a" to Linear(floatArrayOf(3f, 4f), floatArrayOf(5f, 6f), "head")),
        Round(doubleArrayOf(7.0)))
    val split = Graphs.split(NetworkPytree.TYPE, network, Filter.kind(Param::class.java), Filter.rest())
    println("parameters: " + split.state(0).paths())
    println("the rest: " + split.state(1).paths())
    val halved = Graphs.merge(split.graphDef(), split.state(0).scale(0.5), split.state(1))
    check(halved.layers[0].apply(floatArrayOf(1f, 1f)).contentEquals(floatArrayOf(0.5f, 1f)))
    check((halved.layers[1] as Scale).isFrozen)

    val counter = Counter()
    counter.inner = floatArrayOf(8f)
    counter.next = counter
    counter.isActive = false
    val again = Graphs.snapshot(CounterPytree.TYPE, counter)
    check(again.next === again && !again.isActive && again.inner[0] == 8f && again.inner !== counter.inner)
    val proxy = CounterPytree.of(counter)
    proxy.tick()
    println("counted: " + proxy.count()[0])
    check(counter.count[0] == 0)
}
