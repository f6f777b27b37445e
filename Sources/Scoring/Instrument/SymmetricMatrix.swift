/// A small symmetric matrix in row-major order, with the operations that the factor model needs.
struct SymmetricMatrix {
  let size: Int
  private var cells: [Double]

  init(size: Int, _ cell: (Int, Int) -> Double) {
    self.size = size
    cells = (0..<size * size).map { cell($0 / size, $0 % size) }
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// The lower triangular Cholesky factor L, with LLᵀ equal to this matrix; nil if the matrix is
  /// not positive definite. A pivot of at most 1e-12 of its diagonal element counts as not
  /// positive.
  var choleskyFactor: SymmetricMatrix? {
    var lower = SymmetricMatrix(size: size) { _, _ in 0 }
    for column in 0..<size {
      for row in column..<size {
        let rest = (0..<column).reduce(self[row, column]) {
          $0 - lower[row, $1] * lower[column, $1]
        }
        if row > column {
          lower[row, column] = rest / lower[column, column]
        } else if rest > 1e-12 * self[row, row] {
          lower[row, row] = rest.squareRoot()
        } else {
          return nil
        }
      }
    }
    return lower
  }

  /// Returns the solution x of LLᵀx = b, where L is this matrix.
  func solvingAsFactor(_ b: [Double]) -> [Double] {
    var x = b
    for row in 0..<size {
      for column in 0..<row { x[row] -= self[row, column] * x[column] }
      x[row] /= self[row, row]
    }
    for row in (0..<size).reversed() {
      for column in row + 1..<size { x[row] -= self[column, row] * x[column] }
      x[row] /= self[row, row]
    }
    return x
  }

  /// The inverse of LLᵀ, where L is this matrix.
  var inverseAsFactor: SymmetricMatrix {
    let columns = (0..<size).map { column in
      solvingAsFactor((0..<size).map { $0 == column ? 1 : 0 })
    }
    return SymmetricMatrix(size: size) { (columns[$1][$0] + columns[$0][$1]) / 2 }
  }

  /// The logarithm of the determinant of LLᵀ, where L is this matrix.
  var logDeterminantAsFactor: Double {
    (0..<size).reduce(0) { $0 + 2 * Numerics.log(self[$1, $1]) }
  }

  /// Returns the product with a vector.
  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in (0..<size).reduce(0) { $0 + self[row, $1] * vector[$1] } }
  }
}
