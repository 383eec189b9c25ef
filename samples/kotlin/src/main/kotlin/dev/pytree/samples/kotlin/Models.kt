package dev.pytree.samples.kotlin

import dev.pytree.*

/** An open root: whatever implements it is found by its class. */
@PytreeNode
interface Layer {
    fun apply(x: FloatArray): FloatArray
}

/** Rebuilt by its constructor. */
@PytreeNode
data class Linear(@Param val weight: FloatArray, @Param val bias: FloatArray?, @Static val name: String) : Layer {
    override fun apply(x: FloatArray): FloatArray = FloatArray(x.size) { x[it] * weight[it] + (bias?.get(it) ?: 0f) }
}

@PytreeNode
data class Scale(@Param val factor: Double, val isFrozen: Boolean) : Layer {
    override fun apply(x: FloatArray): FloatArray = FloatArray(x.size) { x[it] * factor.toFloat() }
}

/** Lists of Kotlin are `List<? extends Layer>` where they are parameters. */
@PytreeNode
data class Network(val layers: List<Layer>, val heads: Map<String, Layer>, val shape: Shape)

@PytreeNode
sealed interface Shape

@PytreeNode
data class Round(val radius: DoubleArray) : Shape

@PytreeNode
class Square(@Leaf val side: Double) : Shape

/** Filled after it was made, so that it may refer to itself; names that Java reserves for itself. */
@PytreeNode
class Counter {
    @BatchStat
    var count: IntArray = intArrayOf(0)
    var isActive: Boolean = true
    lateinit var inner: FloatArray
    var next: Counter? = null
    @Param var `in`: FloatArray = floatArrayOf(1f)
    var layers: List<Layer> = listOf()

    fun tick() { count[0]++ }
    companion object { const val LIMIT = 3 }
}
