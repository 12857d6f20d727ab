# A module: names, and what they stand for.
variable "stage" {
  default = "test"
}
variable "owners" {
  default = ["alice", "bob"]
}
variable "guests" {
  default = []
}
locals {
  prefix  = "app-${var.stage}"
  loop    = local.pool
  pool    = "${local.loop}-${local.loop}"
  allowed = { read = "s3:GetObject", write = "s3:PutObject" }
  always  = [{ Sid = "Always", Effect = "Allow", Action = "s3:ListAllMyBuckets", Resource = "*" }]
}
data "aws_caller_identity" "me" {}
data "aws_region" "here" {}
data "aws_partition" "this" {}
resource "aws_s3_bucket" "logs" {
  bucket = "${local.prefix}-logs"
}
resource "aws_sqs_queue" "jobs" {}
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Read"
    actions   = [local.allowed.read, local.allowed["write"]]
    resources = [aws_s3_bucket.logs.arn, "${aws_s3_bucket.logs.arn}/${local.loop}/*"]
  }
  dynamic "statement" {
    for_each = toset(var.owners)
    content {
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.jobs.arn]
      dynamic "condition" {
        for_each = var.guests == null ? [] : [1]
        content {
          test     = "StringEquals"
          variable = "aws:username"
          values   = [statement.value]
        }
      }
    }
  }
}
data "aws_iam_policy_document" "all" {
  source_policy_documents = [data.aws_iam_policy_document.base.json, jsonencode({ Statement = local.always })]
  override_policy_documents = [var.extra]
  statement {
    sid       = "Read"
    actions   = ["s3:Get*"]
    resources = [format("arn:%s:s3:::%s", data.aws_partition.this.partition, join("-", ["x", var.stage]))]
  }
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.always, var.stage == "live" ? [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] : [])
  })
}
resource "aws_iam_role" "r" {
  assume_role_policy = <<-EOT
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Principal": {"AWS": "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"},
      "Condition": {"StringEquals": {"${replace("https://example.com", "https://", "")}:sub": "${lower(var.name)}"}}}]}
  EOT
}
