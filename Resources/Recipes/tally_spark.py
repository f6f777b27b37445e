#!/usr/bin/env python3
"""Counts answers with Spark: tally_spark.py frame.json answers.parquet -o counts.json"""
from functools import reduce
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
import counting

SETTINGS = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.ansi.doubleQuotedIdentifiers": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
}


def read(spark, path):
    """A file or a folder of files. Every cell of a CSV file is text, and no row may be ragged."""
    if counting.is_parquet(path):
        return spark.read.option("mergeSchema", True).parquet(path)
    return spark.read.csv(
        path, header=True, inferSchema=False, enforceSchema=False, mode="FAILFAST", escape='"',
        nullValue="", emptyValue="")


def main():
    options = counting.arguments("Spark")
    spark = SparkSession.builder.appName("shoal-tally").config(map=SETTINGS).getOrCreate()
    parts = [read(spark, path) for path in options.inputs]
    answers = reduce(lambda one, other: one.unionByName(other, allowMissingColumns=True), parts)
    answers.createOrReplaceTempView("answers")
    try:
        found = spark.sql(counting.query(options, dict(answers.dtypes), fail="raise_error"))
        rows = found.collect()
    except PySparkException as error:
        counting.refused(error)
    finally:
        spark.stop()
    counting.write(options, rows)


main()
